// Charts as SVG text, drawn by ECharts without a browser; the same model gives the same bytes. Days are plain numbers here, so
// that no time zone can move a point.
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { parseDay, partsOf } from '../../../model/civil-date.ts';
import { formatNumber } from '../../numbers.ts';
import { oneLine } from '../../printable.ts';
import type { ReportModel } from '../model.ts';
import type { Trajectory } from '../model-parts.ts';
import { agencyChart, type BarSheet, groupCharts } from './bar-sheets.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

export interface Charts {
  /** Empty where there is nothing to draw. */
  readonly targets: string;
  readonly tasks: string;
  readonly overdue: string;
  /** By the target's full name. */
  readonly trajectories: ReadonlyMap<string, string>;
}

type Option = Parameters<ReturnType<typeof init>['setOption']>[0];
type Draw = (option: Option, width: number, height: number) => string;

export function drawCharts(model: ReportModel): Charts {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 1, height: 1 });
  const draw: Draw = (option, width, height) => {
    chart.resize({ width, height });
    chart.setOption(
      { animation: false, textStyle: { fontFamily: 'inherit' }, ...option },
      { notMerge: true },
    );
    return tidied(chart.renderToSVGString());
  };
  try {
    const { targets, tasks } = groupCharts(model);
    return {
      targets: drawBars(targets, draw),
      tasks: drawBars(tasks, draw),
      overdue: drawBars(agencyChart(model), draw),
      trajectories: new Map(model.trajectories.map((each) => [each.ref, drawCourse(each, draw)])),
    };
  } finally {
    chart.dispose();
  }
}

/**
 * Scales with its place, is described by what stands beside it, and carries no classes, styles or numbered ids of its own:
 * those would clash with another chart's and differ from run to run. Nothing lies outside the axes, so no clip is missed.
 */
const tidied = (svg: string): string =>
  svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/<defs\s*>[\s\S]*?<\/defs>/g, '')
    .replace(/ clip-path="[^"]*"/g, '')
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/ (?:xmlns:xlink|version|baseProfile|pointer-events)="[^"]*"/g, '')
    .replace(/^<svg width="\d+" height="\d+"/, '<svg aria-hidden="true" focusable="false"')
    .replace(/\n/g, '');

const INK = '#1f2933';
const MUTED = '#52606d';
const LINE = '#d5dbe1';
/** As wide as a phone has room for, so that its words are not made smaller. */
const BAR_WIDTH = 380;
const ROW_HEIGHT = 46;
const LEGEND_ROW = 24;

/** One bar a row with its name above it, parts side by side. */
function drawBars(sheet: BarSheet | null, draw: Draw): string {
  if (sheet === null) return '';
  const legend = Math.ceil(sheet.parts.length / 2) * LEGEND_ROW;
  const option = {
    grid: { left: 4, right: 30, top: legend + 8, bottom: 4, outerBoundsMode: 'none' },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 12,
      itemHeight: 12,
      itemGap: 12,
      textStyle: { color: INK, fontSize: 13 },
      selectedMode: false,
    },
    xAxis: { type: 'value', show: false, max: 'dataMax' },
    yAxis: {
      type: 'category',
      inverse: true,
      data: sheet.rows.map((row) => oneLine(row.name)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        inside: true,
        margin: 0,
        verticalAlign: 'bottom',
        padding: [0, 0, 11, 0],
        color: INK,
        fontSize: 13,
        width: BAR_WIDTH - 40,
        overflow: 'truncate',
      },
      z: 10,
    },
    series: sheet.parts.map((part, index) => ({
      name: part.name,
      type: 'bar',
      stack: 'all',
      silent: true,
      clip: false,
      barWidth: 14,
      itemStyle: { color: part.colour, borderColor: '#fff', borderWidth: 0.5 },
      label: {
        show: true,
        position: sheet.parts.length === 1 ? 'right' : 'inside',
        color: sheet.parts.length === 1 ? INK : part.ink,
        fontSize: 11,
        formatter: ({ value }: { value: number }) => (value > 0 ? String(value) : ''),
      },
      data: sheet.rows.map((row) => row.values[index] ?? 0),
    })),
  };
  return draw(option as Option, BAR_WIDTH, legend + 14 + sheet.rows.length * ROW_HEIGHT);
}

const COURSE = { width: 380, height: 210 } as const;

const dayOf = (text: string): number => parseDay(text) ?? 0;

function monthText(day: number): string {
  const { year, month } = partsOf(Math.round(day));
  return `${month}/${year}`;
}

function drawCourse(each: Trajectory, draw: Draw): string {
  const points = each.points.map(({ date, value }) => [dayOf(date), value]);
  const path = each.path.map(({ date, value }) => [dayOf(date), value]);
  const due = dayOf(each.due);
  const last = points.at(-1);
  const forecast =
    each.forecast === null || last === undefined ? [] : [last, [due, each.forecast.value_at_due]];
  const days = [...points, ...path, ...forecast].map(([day = 0]) => day);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const line = (
    data: (number | undefined)[][],
    colour: string,
    type: string,
    symbol: string,
    width: number,
  ) => ({
    type: 'line',
    data,
    silent: true,
    clip: false,
    symbol,
    symbolSize: 7,
    lineStyle: { color: colour, type, width },
    itemStyle: { color: colour },
    z: symbol === 'none' ? 2 : 3,
  });
  const option = {
    grid: {
      left: 8,
      right: 22,
      top: 14,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'value',
      min: from,
      max: to === from ? to + 1 : to,
      splitNumber: 3,
      axisLine: { lineStyle: { color: LINE } },
      splitLine: { show: false },
      axisLabel: { color: MUTED, fontSize: 12, formatter: monthText, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: 3,
      splitLine: { lineStyle: { color: LINE } },
      axisLabel: { color: MUTED, fontSize: 12, formatter: (value: number) => formatNumber(value, 'vi') },
    },
    series: [
      line(path, '#6b7785', 'dashed', 'none', 1.5),
      line(forecast, '#b45309', 'dotted', 'none', 2),
      line(points, '#0b5cad', 'solid', 'circle', 2.5),
    ],
  };
  return draw(option as Option, COURSE.width, COURSE.height);
}
