/** The day on which the registry was last checked against its sources; every status is spoken with it ("theo dữ liệu đến …"). */
export const LAW_CHECKED_ON = '2026-05-31';
