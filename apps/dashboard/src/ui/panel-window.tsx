import { Dialog } from '@base-ui/react/dialog';
import type { PanelProps } from './panel';
import './dialog-window.css';
import './panel-window.css';

/** The panel itself; `panel.tsx` fetches it when one is first opened. */
export default function PanelWindow({ title, closeLabel, isDrawer = false, onClose, children }: PanelProps) {
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Viewport className={isDrawer ? 'panel-viewport' : 'dialog-viewport'}>
          <Dialog.Popup className={isDrawer ? 'panel' : 'dialog'}>
            <div className="panel-head">
              <Dialog.Title>{title}</Dialog.Title>
              <Dialog.Close className="button" data-kind="quiet">
                {closeLabel}
              </Dialog.Close>
            </div>
            {children}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
