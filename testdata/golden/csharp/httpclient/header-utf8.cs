using System;
using System.Net.Http;
using System.Text;

using var handler = new SocketsHttpHandler
{
    RequestHeaderEncodingSelector = (name, message) => Encoding.UTF8,
};
using var client = new HttpClient(handler);
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.Add("X-City", "Köln");
request.Headers.Add("X-Emoji", "a😀b");
request.Headers.Add("X-Breaks", "a\u0085b\u2028c\u200bd");
request.Headers.Add("X-Quotes", "‘a’ “b” ‚c„");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
