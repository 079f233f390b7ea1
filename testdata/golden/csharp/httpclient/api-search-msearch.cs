using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://search.example.com/_msearch?max_concurrent_searches=2");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Content = new StringContent(@"{""index"":""products""}
{""query"":{""match_all"":{}},""from"":0,""size"":1}
{}
{""query"":{""query_string"":{""query"":""title:\""caf\u00e9\"" AND price:[10 TO *]""}}}
{""index"":[""logs-*"",""-logs-old""],""search_type"":""dfs_query_then_fetch""}
{""size"":0}
");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
