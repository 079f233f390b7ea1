using System;
using System.Net.Http;

var nameValue = Environment.GetEnvironmentVariable("NAME");

if (("" + nameValue).IndexOfAny(new[] { '\r', '\n' }) >= 0)
{
    throw new ArgumentException("a variable has a line break");
}

using var client = new HttpClient();
using var request = new HttpRequestMessage(new HttpMethod("purge"), "https://api.example.com/" + Uri.EscapeDataString(nameValue));
request.Headers.Add("X-Same", nameValue);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
