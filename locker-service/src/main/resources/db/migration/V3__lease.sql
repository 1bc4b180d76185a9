-- One row: nonce and AES-256-GCM ciphertext of the private JWK, base64.
create table lease_key (
    id          integer primary key check (id = 1),
    private_key text not null
);
