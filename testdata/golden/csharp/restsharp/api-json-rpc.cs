using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("http://localhost:8545/rpc", Method.Post);
request.AddStringBody(@"[
  {""jsonrpc"": ""2.0"", ""method"": ""getBalance"", ""params"": [""account-1"", ""latest""], ""id"": 1},
  {""jsonrpc"": ""2.0"", ""method"": ""notify"", ""params"": {}},
  {""jsonrpc"": ""2.0"", ""method"": ""ping"", ""id"": null}
]", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
