-- What is known of a guess, and, where its outcome is to be settled, only once no other guess at the same credential is being
-- settled. In one call: each statement here reads what was committed before it began, so the count includes what was waited for.
create function standing_of_guess(credential text, address text, settling boolean)
    returns table (locked_for bigint, failed_before boolean) language plpgsql as $$
begin
    if settling then
        perform pg_advisory_xact_lock(hashtext('guess'), hashtext(credential));
    end if;
    return query
        select cast(ceil(extract(epoch from
                   max(f.locked_until) filter (where f.locked_until > now()) - now())) as bigint),
               coalesce(bool_or(f.kind = 'credential'), false)
        from sign_in_failure f
        where f.kind = 'credential' and f.key = credential or f.kind = 'address' and f.key = address;
end $$;
