using System;
using RestSharp;

var classValue = Environment.GetEnvironmentVariable("CLASS");
var import = Environment.GetEnvironmentVariable("IMPORT");
var urlValue = Environment.GetEnvironmentVariable("URL");
var responseValue = Environment.GetEnvironmentVariable("RESPONSE");
var headers = Environment.GetEnvironmentVariable("HEADERS");
var requestValue = Environment.GetEnvironmentVariable("REQUEST");
var clientValue = Environment.GetEnvironmentVariable("CLIENT");
var os = Environment.GetEnvironmentVariable("OS");
var user = Environment.GetEnvironmentVariable("USER_VALUE");
var userId = Environment.GetEnvironmentVariable("USER_ID");
var userId2 = Environment.GetEnvironmentVariable("USER_ID_VALUE");
var userid = Environment.GetEnvironmentVariable("USERID");
var x1 = Environment.GetEnvironmentVariable("X1");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/" + Uri.EscapeDataString(classValue) + "/" + Uri.EscapeDataString(import) + "/" + Uri.EscapeDataString(urlValue) + "/" + Uri.EscapeDataString(responseValue) + "/" + Uri.EscapeDataString(headers) + "/" + Uri.EscapeDataString(requestValue) + "/" + Uri.EscapeDataString(clientValue) + "/" + Uri.EscapeDataString(os) + "/" + Uri.EscapeDataString(user) + "/" + Uri.EscapeDataString(userId) + "/" + Uri.EscapeDataString(userId2) + "/" + Uri.EscapeDataString(userid) + "/" + Uri.EscapeDataString(x1));

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
