using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Patch, "https://api.example.com/documents/7");
request.Headers.Add("Prefer", "return=minimal");
request.Content = new StringContent("{\"title\":\"New\",\"author\":null,\"tags\":[],\"meta\":{}}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/merge-patch+json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
