using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/documents/7", Method.Patch);
request.AddHeader("If-Match", "\"3\"");
request.AddStringBody("[{\"op\":\"test\",\"path\":\"/a~1b/c~0d\",\"value\":1.0},{\"op\":\"replace\",\"path\":\"/tags/-\",\"value\":null},{\"op\":\"remove\",\"path\":\"\"},{\"op\":\"move\",\"from\":\"/x\",\"path\":\"/y\"}]", "application/json-patch+json");
request.AddHeader("Content-Type", "application/json-patch+json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
