// Names of time zones, as the system's own table knows them.

/** Where the plans are, unless kh.yaml says otherwise. */
export const USUAL_TIMEZONE = 'Asia/Ho_Chi_Minh';

export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
