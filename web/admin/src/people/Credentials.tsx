import { del, put } from '../api/client';
import type { User } from '../api/types';
import { Badges } from './Badges';
import { Secret } from './Secret';
import { usePeopleTexts } from './texts';
import { usePinLength } from './usePinLength';

/** How somebody shows who he is. Nothing of it can be read, only set and taken away. */
export function Credentials({ user }: { readonly user: User }) {
  const texts = usePeopleTexts();
  const path = { user: user.id };
  return (
    <div className="columns">
      <Badges user={user} />
      <div className="person-secrets">
        <Secret
          title={texts.pin}
          means={texts.pinMeans}
          set={texts.setPin}
          field={texts.newPin}
          hint={texts.pinHint(usePinLength())}
          name="pin"
          send={(pin) => put('/api/v1/users/{user}/pin', { path, body: { pin } })}
          remove={{
            word: texts.removePin,
            means: texts.removePinMeans,
            act: () => del('/api/v1/users/{user}/pin', { path }),
          }}
        />
        {user.username && (
          <Secret
            title={texts.password}
            means={texts.passwordMeans}
            set={texts.setPassword}
            field={texts.newPassword}
            hint={texts.passwordHint}
            name="password"
            send={(password) => put('/api/v1/users/{user}/password', { path, body: { password } })}
            remove={{
              word: texts.removeTotp,
              means: texts.totpMeans,
              act: () => del('/api/v1/users/{user}/totp', { path }),
            }}
          />
        )}
      </div>
    </div>
  );
}
