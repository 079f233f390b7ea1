using System;
using System.Net.Http;
using System.Net.Http.Headers;

var loginToken = Environment.GetEnvironmentVariable("LOGIN_TOKEN");

if (("" + loginToken).IndexOfAny(new[] { '\r', '\n' }) >= 0)
{
    throw new ArgumentException("a variable has a line break");
}

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/me");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", loginToken);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
