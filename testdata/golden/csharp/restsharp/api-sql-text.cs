using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://sql.example.com:8443/v1/statement", Method.Post);
request.AddHeader("X-Trino-User", "example");
request.AddHeader("X-Trino-Catalog", "hive");
request.AddHeader("X-Trino-Schema", "web");
request.AddHeader("X-Trino-Session", "query_max_run_time=2h");
request.AddHeader("X-Trino-Client-Tags", "a,b");
request.AddStringBody(@"-- orders of the last week; ""total"" is net
SELECT o.id, c.""full name"", 'it''s ' || `note` AS ""n"", o.total * 1.19 AS gross
FROM orders o JOIN customers c ON c.id = o.customer_id
WHERE o.created > now() - INTERVAL '7' DAY
  AND o.status IN ('paid', 'shipped') AND o.tag LIKE '50\%%' ESCAPE '\'
  AND o.ref <> $1 /* open */
ORDER BY 1 DESC LIMIT 100;", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
