using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/run");
request.AddHeader("Authorization", "Basic dXMnZXIkKHRvdWNoIHNuaXBnZW4tY2FuYXJ5KSI6Iik7dG91Y2ggc25pcGdlbi1jYW5hcnk7IydgdG91Y2ggc25pcGdlbi1jYW5hcnlgCiR7eH1c");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
