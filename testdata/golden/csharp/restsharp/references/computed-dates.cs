using System;
using RestSharp;

var date = DateTimeOffset.UtcNow.ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", System.Globalization.CultureInfo.InvariantCulture);
var date2 = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
var date3 = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
var date4 = DateTimeOffset.UtcNow.AddDays(2).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
var date5 = DateTimeOffset.UtcNow.AddSeconds(90).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/events");
request.AddHeader("Date", date);
request.AddHeader("X-Iso", date2);
request.AddHeader("X-Day", date3);
request.AddHeader("X-Minute", date4);
request.AddHeader("X-Second", date5);

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
