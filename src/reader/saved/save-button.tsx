import type { ArticleSummary } from '#article/edition.ts';
import { useInterface } from '../interface/interface-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useSavedToggle } from './use-saved.ts';

/** Keeps a story or lets it go; its name says which story, for a list has many of these. */
export const SaveButton = ({ article }: { article: ArticleSummary }) => {
  const { t } = useInterface();
  const { isSaved, toggle } = useSavedToggle(article);
  return (
    <span data-needs-script>
      <IconButton
        icon="bookmark"
        label={t('saved.buttonName', { headline: article.headline })}
        pressed={isSaved}
        onPress={toggle}
      />
    </span>
  );
};
