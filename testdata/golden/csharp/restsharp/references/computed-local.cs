using System;
using RestSharp;

var date = DateTimeOffset.Now.ToString("yyyy/MM/dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/events");
request.AddHeader("X-Day", date);

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
