using System;
using System.Net.Http;

var odd = Environment.GetEnvironmentVariable("ODD");
var first = Environment.GetEnvironmentVariable("FIRST");
var second = Environment.GetEnvironmentVariable("SECOND");

if (("" + odd + first + second).IndexOfAny(new[] { '\r', '\n' }) >= 0)
{
    throw new ArgumentException("a variable has a line break");
}

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/items");
request.Headers.Add("X-Odd", "a " + odd + " z");
request.Headers.Add("X-Two", first + second);
request.Headers.Add("X-Braces", "{\"" + first + "\": \"{" + second + "}\"}");
request.Headers.Add("X-Same", first);
request.Headers.Add("X-Quote", "it's \"" + first + "\" \\ $x ${y} `z` %s !");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
