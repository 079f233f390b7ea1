using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://search.example.com/_msearch?max_concurrent_searches=2", Method.Post);
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddStringBody(@"{""index"":""products""}
{""query"":{""match_all"":{}},""from"":0,""size"":1}
{}
{""query"":{""query_string"":{""query"":""title:\""caf\u00e9\"" AND price:[10 TO *]""}}}
{""index"":[""logs-*"",""-logs-old""],""search_type"":""dfs_query_then_fetch""}
{""size"":0}
", "application/x-ndjson");
request.AddHeader("Content-Type", "application/x-ndjson");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
