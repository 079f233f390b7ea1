using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Interceptors;

using var client = new RestClient();
var request = new RestRequest("https://clickhouse.example.com:8443/?database=web&query=INSERT%20INTO%20events%20(ts,%20path,%20ms)%20FORMAT%20TabSeparated&input_format_null_as_default=1&param_name=%7Bx:String%7D", Method.Post);
request.AddHeader("X-ClickHouse-User", "default");
request.AddHeader("X-ClickHouse-Key", "YOUR_PASSWORD");
request.AddStringBody(@"2026-01-02 10:30:00	/index.html	12
2026-01-02 10:30:01	/a\tb	\N
2026-01-02 10:30:02		0
", ContentType.Plain);
request.Interceptors = new List<Interceptor> { new RawRequest() };

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);

class RawRequest : Interceptor
{
    public override ValueTask BeforeHttpRequest(HttpRequestMessage message, CancellationToken token)
    {
        message.Content.Headers.ContentType = null;
        return default;
    }
}
