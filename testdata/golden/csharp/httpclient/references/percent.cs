using System;
using System.Net.Http;

var query = Environment.GetEnvironmentVariable("QUERY");

if (("" + query).IndexOfAny(new[] { '\r', '\n' }) >= 0)
{
    throw new ArgumentException("a variable has a line break");
}

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/search?q=" + Uri.EscapeDataString(query) + "&from=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("FROM_DATE")));
request.Headers.Add("X-Same", query);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
