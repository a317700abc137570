import { useEffect, useState } from 'react';
import { useKeptAddresses } from '../../data/kept-copies.ts';
import type { DeviceReport } from '../../offline/device-report.ts';

/** What is kept on this device, looked up again whenever that changes; undefined until it is known. */
export const useDeviceReport = (): DeviceReport | undefined => {
  const kept = useKeptAddresses();
  const [report, setReport] = useState<DeviceReport>();
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const { readDeviceReport } = await import('../../offline/device-report.ts');
      const found = await readDeviceReport();
      if (isWanted) setReport(found);
    };
    // Without an answer the page simply does not speak of the device.
    look().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [kept]);
  return report;
};
