const xhr = new XMLHttpRequest();
xhr.open("POST", "https://sql.example.com:8443/v1/statement");
xhr.setRequestHeader("X-Trino-User", "example");
xhr.setRequestHeader("X-Trino-Catalog", "hive");
xhr.setRequestHeader("X-Trino-Schema", "web");
xhr.setRequestHeader("X-Trino-Session", "query_max_run_time=2h");
xhr.setRequestHeader("X-Trino-Client-Tags", "a,b");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`-- orders of the last week; "total" is net
SELECT o.id, c."full name", 'it''s ' || \`note\` AS "n", o.total * 1.19 AS gross
FROM orders o JOIN customers c ON c.id = o.customer_id
WHERE o.created > now() - INTERVAL '7' DAY
  AND o.status IN ('paid', 'shipped') AND o.tag LIKE '50\\%%' ESCAPE '\\'
  AND o.ref <> $1 /* open */
ORDER BY 1 DESC LIMIT 100;`);
