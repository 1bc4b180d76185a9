// An OpenID Connect provider for the tests. Who signs in says login_hint: the claims, as base64url of JSON.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [redirectUri] = process.argv.slice(2);
const server = createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [{ client_id: 'smart-locker', client_secret: 'secret-of-the-tests', redirect_uris: [redirectUri], subject_type: 'pairwise' }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  cookies: { keys: ['cookies-of-the-tests'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (context, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (context, id) => {
    const claims = JSON.parse(Buffer.from(id, 'base64url').toString());
    return { accountId: id, claims: () => ({ ...claims, sub: id }) };
  },
  // Two sign-ins of the same person differ in what they claim, but not in who it is.
  pairwiseIdentifier: (context, id) => JSON.parse(Buffer.from(id, 'base64url').toString()).sub,
  subjectTypes: ['public', 'pairwise'],
});

async function interact(request, response) {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    return { login: { accountId: params.login_hint } };
  }
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return { consent: { grantId: await grant.save() } };
}

const answer = provider.callback();
server.on('request', async (request, response) => {
  if (!request.url.startsWith('/interaction/')) {
    answer(request, response);
    return;
  }
  try {
    await provider.interactionFinished(request, response, await interact(request, response), {
      mergeWithLastSubmission: true,
    });
  } catch (failure) {
    response.writeHead(500).end(String(failure));
  }
});

process.stdin.resume().on('end', () => process.exit());
console.log(issuer);
