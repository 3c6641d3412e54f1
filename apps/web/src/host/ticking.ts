import { useEffect, useState } from 'react';
import { writeDay, todayInVietNam } from '../days/day-text.ts';

/** The time of this device, said anew twice a minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date());
    }, 20_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}

/** Hour, day and minutes left of an instant, for saying them. */
export function untilInstant(instant: string, now: Date) {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  const day = local.slice(0, 10);
  const minutes = Math.floor((Date.parse(instant) - now.getTime()) / 60_000);
  return {
    time: local.slice(11, 16),
    isToday: day === todayInVietNam(now),
    day: writeDay(day),
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
    hasPassed: Date.parse(instant) <= now.getTime(),
  };
}
