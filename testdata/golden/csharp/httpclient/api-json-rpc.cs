using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost:8545/rpc");
request.Content = new StringContent(@"[
  {""jsonrpc"": ""2.0"", ""method"": ""getBalance"", ""params"": [""account-1"", ""latest""], ""id"": 1},
  {""jsonrpc"": ""2.0"", ""method"": ""notify"", ""params"": {}},
  {""jsonrpc"": ""2.0"", ""method"": ""ping"", ""id"": null}
]");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
