/** The years for which holidays can be kept: before them no deadline is counted here. */
export const HOLIDAY_YEARS = { first: 2000, last: 2100 } as const;

/** Countries whose holidays the record keeps; elsewhere Saturday and Sunday alone are no working days. */
export const HOLIDAY_COUNTRIES = ["KZ", "TJ"] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];
export const isHolidayCountry = (code: string | undefined): code is HolidayCountry => HOLIDAY_COUNTRIES.some((c) => c === code);
