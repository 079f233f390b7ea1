using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://sql.example.com:8443/v1/statement");
request.Headers.Add("X-Trino-User", "example");
request.Headers.Add("X-Trino-Catalog", "hive");
request.Headers.Add("X-Trino-Schema", "web");
request.Headers.Add("X-Trino-Session", "query_max_run_time=2h");
request.Headers.Add("X-Trino-Client-Tags", "a,b");
request.Content = new StringContent(@"-- orders of the last week; ""total"" is net
SELECT o.id, c.""full name"", 'it''s ' || `note` AS ""n"", o.total * 1.19 AS gross
FROM orders o JOIN customers c ON c.id = o.customer_id
WHERE o.created > now() - INTERVAL '7' DAY
  AND o.status IN ('paid', 'shipped') AND o.tag LIKE '50\%%' ESCAPE '\'
  AND o.ref <> $1 /* open */
ORDER BY 1 DESC LIMIT 100;");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
