using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("http://localhost:9200/_bulk?refresh=wait_for", Method.Post);
request.AddStringBody(@"{""index"":{""_index"":""books"",""_id"":""1""}}
{""title"":""First"",""year"":1999}
{""update"":{""_index"":""books"",""_id"":""2""}}
{""doc"":{""price"":9.90}}
{""delete"":{""_index"":""books"",""_id"":""3""}}
", "application/x-ndjson");
request.AddHeader("Content-Type", "application/x-ndjson");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
