using System;
using System.Net.Http;

var guid = Guid.NewGuid().ToString();
var guid2 = Guid.NewGuid().ToString();
var number = new Random().Next(5, 10).ToString();
var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
var timestamp2 = (DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 3600).ToString();
var now = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/events");
request.Headers.Add("X-Request-Id", guid);
request.Headers.Add("X-Trace-Id", guid2);
request.Headers.Add("X-Number", number);
request.Headers.Add("X-Time", timestamp);
request.Headers.Add("X-Time-Before", timestamp2);
request.Headers.Add("X-Iso", now);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
