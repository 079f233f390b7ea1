curl 'https://sql.example.com:8443/v1/statement' \
  --header 'X-Trino-User: example' \
  --header 'X-Trino-Catalog: hive' \
  --header 'X-Trino-Schema: web' \
  --header 'X-Trino-Session: query_max_run_time=2h' \
  --header 'X-Trino-Client-Tags: a,b' \
  --header 'Content-Type: text/plain' \
  --data-raw '-- orders of the last week; "total" is net
SELECT o.id, c."full name", '\''it'\'''\''s '\'' || `note` AS "n", o.total * 1.19 AS gross
FROM orders o JOIN customers c ON c.id = o.customer_id
WHERE o.created > now() - INTERVAL '\''7'\'' DAY
  AND o.status IN ('\''paid'\'', '\''shipped'\'') AND o.tag LIKE '\''50\%%'\'' ESCAPE '\''\'\''
  AND o.ref <> $1 /* open */
ORDER BY 1 DESC LIMIT 100;'
