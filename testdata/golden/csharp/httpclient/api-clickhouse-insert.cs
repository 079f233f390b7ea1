using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://clickhouse.example.com:8443/?database=web&query=INSERT%20INTO%20events%20(ts,%20path,%20ms)%20FORMAT%20TabSeparated&input_format_null_as_default=1&param_name=%7Bx:String%7D");
request.Headers.Add("X-ClickHouse-User", "default");
request.Headers.Add("X-ClickHouse-Key", "YOUR_PASSWORD");
request.Content = new StringContent(@"2026-01-02 10:30:00	/index.html	12
2026-01-02 10:30:01	/a\tb	\N
2026-01-02 10:30:02		0
");
request.Content.Headers.ContentType = null;

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
