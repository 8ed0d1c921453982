// Parents: the first branch that applies (section 3).
import { describe, expect, it } from 'vitest';
import { AFTER, BEFORE, parentOf } from './families.ts';

describe('before its due day a parent', () => {
  it.each([
    [['achieved', 'achieved'], 'achieved'],
    [['achieved', 'exceeded'], 'achieved'],
    [['exceeded', 'exceeded'], 'achieved'],
    [['achieved', 'missed'], 'missed'],
    [['missed', 'off_track', 'no_data'], 'missed'],
    [['no_data', 'no_data'], 'no_data'],
    [['off_track', 'at_risk', 'in_progress', 'on_track'], 'off_track'],
    [['at_risk', 'in_progress', 'on_track'], 'at_risk'],
    [['in_progress', 'on_track'], 'in_progress'],
    [['on_track', 'on_track'], 'on_track'],
    [['on_track', 'achieved'], 'on_track'],
    [['off_track', 'exceeded'], 'off_track'],
    [['on_track', 'no_data'], 'in_progress'],
    [['at_risk', 'no_data'], 'at_risk'],
    [['on_track', 'inconclusive'], 'in_progress'],
    [['inconclusive', 'inconclusive'], 'in_progress'],
    [['on_track', 'awaiting'], 'in_progress'],
    [['awaiting', 'awaiting'], 'in_progress'],
    [['achieved', 'no_data'], 'in_progress'],
    [['achieved', 'inconclusive'], 'in_progress'],
  ])('of children %j is %s', (children, status) => {
    const parent = parentOf(children, BEFORE);
    expect([parent.status, parent.rule]).toEqual([status, 0]);
  });
});

describe('after its due day a parent', () => {
  it.each([
    [['achieved', 'exceeded'], 'achieved'],
    [['achieved', 'missed'], 'missed'],
    [['missed', 'awaitingAfter'], 'missed'],
    [['no_data', 'no_data'], 'no_data'],
    [['achieved', 'awaitingAfter'], 'awaiting'],
    [['awaitingAfter', 'inconclusive'], 'awaiting'],
    [['achieved', 'inconclusive'], 'inconclusive'],
    [['achieved', 'no_data'], 'inconclusive'],
    [['achieved', 'on_track'], 'inconclusive'],
    [['off_track', 'in_progress'], 'inconclusive'],
  ])('of children %j is %s', (children, status) => {
    expect(parentOf(children, AFTER).status).toBe(status);
  });
});

it('on its due day a parent is still on its way, and no longer the day after', () => {
  const children = ['achieved', 'no_data'];
  expect([parentOf(children, '2025-12-31').status, parentOf(children, '2026-01-01').status]).toEqual([
    'in_progress',
    'inconclusive',
  ]);
});

describe('a parent with a goal of its own', () => {
  const own = (value: string): string => `goal: 50\nunit: xã\nresults: [{date: 2025-06, value: ${value}}]`;

  it.each([
    ['met, and so are its children', own('60'), ['achieved'], BEFORE, 'achieved'],
    ['met, and a child is not', own('60'), ['on_track', 'achieved'], BEFORE, 'on_track'],
    ['met, and a child is missed', own('60'), ['missed'], BEFORE, 'missed'],
    ['not met yet, though its children are', own('40'), ['achieved'], BEFORE, 'in_progress'],
    ['without data, though its children are met', 'goal: 50', ['achieved'], BEFORE, 'in_progress'],
    ['without data, and without children’s', 'goal: 50', ['no_data'], BEFORE, 'no_data'],
    ['with data, and its children have none', own('40'), ['no_data'], BEFORE, 'in_progress'],
    ['missed, though its children are met', own('40'), ['achieved'], AFTER, 'missed'],
    [
      'without data after the due day, though its children are met',
      'goal: 50',
      ['achieved'],
      AFTER,
      'inconclusive',
    ],
  ])('that is %s', (_, parent, children, asOf, status) => {
    expect(parentOf(children, asOf, parent).status).toBe(status);
  });

  it('shows it, and the result that decides on it', () => {
    const parent = parentOf(['on_track'], BEFORE, own('60'));
    expect([parent.goal?.op, parent.result?.entry.value?.op]).toEqual(['>=', '=']);
  });
});

describe('a parent with a statement of its own', () => {
  const statement = (results: string): string => `statement: Ban hành quy chế\nresults: [${results}]`;

  it.each([
    [
      'achieved, and so are its children',
      '{date: 2025-06, verdict: achieved}',
      ['achieved'],
      BEFORE,
      'achieved',
    ],
    [
      'partly achieved, though its children are met',
      '{date: 2025-06, verdict: partly}',
      ['achieved'],
      BEFORE,
      'in_progress',
    ],
    ['without verdict, though its children are met', '', ['achieved'], BEFORE, 'in_progress'],
    [
      'not achieved in time, though its children are met',
      '{date: 2025, verdict: not_achieved}',
      ['achieved'],
      AFTER,
      'missed',
    ],
  ])('that is %s', (_, results, children, asOf, status) => {
    expect(parentOf(children, asOf, statement(results)).status).toBe(status);
  });
});
