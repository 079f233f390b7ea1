using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/echo");
request.Content = new StringContent("{\"slash\":\"a\\/b\",\"ascii\":\"\\u0041\\u0022\\u005c\\u0027\",\"controls\":\"\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f\",\"html\":\"\\u003c\\u003e\\u0026\"}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
