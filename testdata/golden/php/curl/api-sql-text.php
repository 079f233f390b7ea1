<?php

$payload = <<<'TEXT'
-- orders of the last week; "total" is net
SELECT o.id, c."full name", 'it''s ' || `note` AS "n", o.total * 1.19 AS gross
FROM orders o JOIN customers c ON c.id = o.customer_id
WHERE o.created > now() - INTERVAL '7' DAY
  AND o.status IN ('paid', 'shipped') AND o.tag LIKE '50\%%' ESCAPE '\'
  AND o.ref <> $1 /* open */
ORDER BY 1 DESC LIMIT 100;
TEXT;

$curl = curl_init('https://sql.example.com:8443/v1/statement');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'X-Trino-User: example',
        'X-Trino-Catalog: hive',
        'X-Trino-Schema: web',
        'X-Trino-Session: query_max_run_time=2h',
        'X-Trino-Client-Tags: a,b',
        'Content-Type: text/plain',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
