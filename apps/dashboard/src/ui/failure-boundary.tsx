import { Component, type ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import { Notice } from './loaded';

interface FailureBoundaryProps {
  /** Where it stands: at another address it tries again. */
  readonly address?: string;
  /** Shown in the place of what failed; without it, what to do. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

interface FailureState {
  readonly failed: boolean;
  readonly address: string | undefined;
}

/** Shows what to do when a part of the dashboard could not be fetched or shown, in the place of an empty page. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureState> {
  override state: FailureState = { failed: false, address: this.props.address };

  static getDerivedStateFromError(): Partial<FailureState> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ address }: FailureBoundaryProps, state: FailureState): FailureState | null {
    return address === state.address ? null : { failed: false, address };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.instead === undefined ? <Failed /> : this.props.instead;
  }
}

/** Loads the page anew once the server answers: React does not fetch again what it could not fetch once. */
async function startAnew(): Promise<void> {
  await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
  window.location.reload();
}

function Failed() {
  const { m } = useLanguage();
  return (
    <div className="wrap">
      <Notice title={m.state.partTitle} text={m.state.part}>
        <button type="button" className="button" onClick={() => void startAnew().catch(() => undefined)}>
          {m.state.retry}
        </button>
      </Notice>
    </div>
  );
}
