import type { TemplateView } from '../../../shared/ipc/notes.ts';
import { useView } from '../../bridge/use-view.ts';

import { noteCopy } from '../../copy/notes.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { hrefs } from '../../routes/places.ts';
import styles from './Note.module.css';

/** What an empty note can begin with; taking one is typed into the text and can be undone there. */
export const TemplateChoice = ({ onTake }: { readonly onTake: (template: TemplateView) => void }) => {
  const view = useView('template:list', null);
  if (view.status !== 'ready') return null;
  const { templates } = view.value;
  return (
    <section className={styles['templates']} aria-labelledby="templates">
      <h2 id="templates" className={styles['soft']}>
        {noteCopy.beginWith}
      </h2>
      <ul className={styles['choices']}>
        {templates.map((template) => (
          <li key={template.id}>
            <Button onClick={() => onTake(template)}>{template.title}</Button>
          </li>
        ))}
      </ul>
      {templates.some(({ own }) => own) ? <a href={hrefs.templates()}>{noteCopy.ownTemplates}</a> : null}
    </section>
  );
};
