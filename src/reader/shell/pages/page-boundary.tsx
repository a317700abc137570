import { Component } from 'react';
import type { ReactNode } from 'react';
import { ProblemState } from '../../states/problem-state.tsx';

/** A bug in one page must not take the site with it: the reader sees what failed and can go on. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const retry = (): void => {
      this.setState({ broken: false });
    };
    return this.state.broken ? <ProblemState kind="failed" onRetry={retry} /> : this.props.children;
  }
}
