using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/run", Method.Post);
request.AddStringBody("x", ContentType.Plain);
request.AddHeader("Content-Type", "text/plain; charset=\"'$(touch snipgen-canary)`touch snipgen-canary`\"; x={${touch('snipgen-canary')}}");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
