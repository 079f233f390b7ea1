using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;

if (("" + Environment.GetEnvironmentVariable("PASSWORD")).IndexOfAny(new[] { '\r', '\n' }) >= 0)
{
    throw new ArgumentException("a variable has a line break");
}

using var handler = new HttpClientHandler
{
    Credentials = new CredentialCache
    {
        { new Uri("https://api.example.com"), "Digest", new NetworkCredential("user", Environment.GetEnvironmentVariable("PASSWORD")) },
    },
};
using var client = new HttpClient(handler);
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/v1/items");
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("name", "value"),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
