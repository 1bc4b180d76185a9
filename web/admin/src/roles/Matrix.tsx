import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Role } from '../api/types';
import { byNoun } from './permissions';
import { useRoleTexts } from './texts';

interface MatrixProps {
  readonly roles: readonly Role[];
  readonly permissions: readonly string[];
}

/** Which role may what: a row for each permission, a column for each role. */
export function Matrix({ roles, permissions }: MatrixProps) {
  const texts = useRoleTexts();
  return (
    <div className="matrix-frame">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{texts.permission}</th>
            {roles.map(({ id, name }) => (
              <th key={id} scope="col" className="role">
                <Link href={`/people/roles/${id}`}>{name}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byNoun(permissions).map(({ noun, permissions: ofNoun }) => (
            <Fragment key={noun}>
              <tr className="noun">
                <th scope="rowgroup" colSpan={roles.length + 1}>
                  {texts.nouns[noun] ?? noun}
                </th>
              </tr>
              {ofNoun.map(({ name, verb }) => (
                <tr key={name}>
                  <th scope="row" title={name}>
                    {texts.verbs[verb] ?? verb}
                  </th>
                  {roles.map((role) => (
                    <td key={role.id}>
                      <Mark isOn={role.everything || role.permissions.includes(name)} />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Mark({ isOn }: { readonly isOn: boolean }) {
  const texts = useRoleTexts();
  return isOn ? (
    <svg className="mark" viewBox="0 0 16 16" role="img" aria-label={texts.may}>
      <path d="M2 8l4 5 8-10" />
    </svg>
  ) : (
    <span className="visually-hidden">{texts.mayNot}</span>
  );
}
