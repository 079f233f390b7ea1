using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://chat.example.com/api/reactions.add", Method.Post);
request.AddParameter("token", "YOUR_TOKEN");
request.AddParameter("channel", "C0EXAMPLE");
request.AddParameter("name", "+1");
request.AddParameter("timestamp", "1767349800.000100");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
