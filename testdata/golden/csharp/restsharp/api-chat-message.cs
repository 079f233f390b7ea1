using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://chat.example.com/api/chat.postMessage", Method.Post);
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddStringBody("{\"channel\":\"C0EXAMPLE\",\"text\":\"Deploy finished :tada: 🎉\",\"blocks\":[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"*Deploy* of <https://www.example.com/app|app> by <@U0EXAMPLE> & co.\"}}],\"unfurl_links\":false}", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
