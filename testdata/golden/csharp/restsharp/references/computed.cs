using System;
using RestSharp;

var guid = Guid.NewGuid().ToString();
var guid2 = Guid.NewGuid().ToString();
var number = new Random().Next(5, 10).ToString();
var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
var timestamp2 = (DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 3600).ToString();
var now = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/events");
request.AddHeader("X-Request-Id", guid);
request.AddHeader("X-Trace-Id", guid2);
request.AddHeader("X-Number", number);
request.AddHeader("X-Time", timestamp);
request.AddHeader("X-Time-Before", timestamp2);
request.AddHeader("X-Iso", now);

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
