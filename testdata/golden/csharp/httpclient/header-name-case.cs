using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.Add("aCCEPT", "*/*");
request.Headers.TryAddWithoutValidation("USER-AGENT", "Example/1.0");
request.Headers.Add("x-lower", "1");
request.Headers.Add("X-UPPER", "2");
request.Headers.Add("DNT", "1");
request.Headers.Add("WWW-test", "3");
request.Headers.Add("SOAPACTION", "\"urn:x\"");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
