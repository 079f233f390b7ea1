using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/text");
request.Content = new ByteArrayContent(Convert.FromBase64String("PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iSVNPLTg4NTktMSI/Pgo8Y2l0eT5L9mxuLCCjIDUg/zA8L2NpdHk+"));
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("text/xml; charset=ISO-8859-1");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
