using System;
using RestSharp;

var nameValue = Environment.GetEnvironmentVariable("NAME");
var odd = Environment.GetEnvironmentVariable("ODD");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/notes", Method.Post);
request.AddStringBody("Dear " + nameValue + @",
it's ""here"": {x} \ $HOME `id` """""" %d
" + odd, "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
