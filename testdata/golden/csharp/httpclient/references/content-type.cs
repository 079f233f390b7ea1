using System;
using System.Net.Http;

var mediaType = Environment.GetEnvironmentVariable("MEDIA_TYPE");

if (("" + mediaType).IndexOfAny(new[] { '\r', '\n' }) >= 0)
{
    throw new ArgumentException("a variable has a line break");
}

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/items");
request.Content = new StringContent("{\"a\": 1}");
request.Content.Headers.Remove("Content-Type");
request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
