import type { StartRemark } from '../../shared/ipc/settings.ts';
import { useView } from '../bridge/use-view.ts';
import { startRemarkWords } from '../copy/start-remarks.ts';
import { Notice } from '../kit/feedback/Notice.tsx';

/** What is to be said of how and where Driftline was started, before a vault is open. */
export const StartRemarks = ({ only }: { readonly only?: readonly StartRemark[] }) => {
  const view = useView('settings:read-remarks', null);
  if (view.status !== 'ready') return null;
  const shown = view.value.remarks.filter((remark) => only === undefined || only.includes(remark));
  return shown.map((remark) => {
    const { tone, title, detail } = startRemarkWords[remark];
    return (
      <Notice key={remark} tone={tone} title={title}>
        {detail}
      </Notice>
    );
  });
};
