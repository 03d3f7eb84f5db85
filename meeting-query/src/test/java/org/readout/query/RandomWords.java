package org.readout.query;

import java.util.List;

/** What random meetings and queries speak of: little enough to meet often, odd enough to find what was forgotten. */
final class RandomWords {
    static final List<String> STATES = List.of("KZ", "MA", "GE", "AZ", "TR", "CN", "DE", "FR", "XK", "AU");
    static final List<String> ORGANISATIONS = List.of(
            "EU",
            "European Union",
            "UN",
            "AU",
            "African Union",
            "World Bank",
            "OTS",
            "Association of Steppe Ports",
            "Öko-Bund");
    static final List<String> COMPANIES = List.of("Maersk", "Caspian Freight & Sons", "l'Étoile", "KZ");
    static final List<String> REGIONS = List.of("central-asia", "caucasus", "gulf", "maghreb", "european-union");
    static final List<String> TOPICS =
            List.of("trade", "transport", "trade-corridors", "energy", "oil-gas", "security", "defence", "culture");
    static final List<String> CORRIDORS =
            List.of("middle-corridor", "lobito", "zangezur-tripp", "other:trans-kalahari", "other:l'axe \"nord\"");
    static final List<String> CITIES = List.of(
            "Tbilisi",
            "New York",
            "Astana",
            "İstanbul",
            "Saint-Louis",
            "São Tomé",
            "N'Djamena",
            "Рабат",
            "الرباط",
            "Rabat");
    static final List<String> SOURCES =
            List.of("steppe-wire", "Atlas Press", "Éditions du Fleuve", "gulf_ledger", "Степь", "o'clock");
    static final List<String> GIVEN =
            List.of("Dauren", "Nino", "José María", "Ольга", "فاطمة", "Şükrü", "Jean-Luc", "D'Arcy");
    static final List<String> SURNAMES = List.of(
            "Alibekov", "Alibekova", "Kvaratskhelia", "Idrissi", "Ибраева", "الإدريسي", "Çelik", "O'Hara", "Łoś");
    static final List<String> ROLES = List.of(
            "Ambassador to Georgia",
            "deputy minister",
            "Ministre de l'Économie",
            "посол Казахстана",
            "سفير المغرب",
            "Dışişleri Bakanı",
            "head of the \"Port & Rail\" agency");
    static final List<String> WORDS = List.of(
            "rail",
            "rails",
            "freight",
            "tariff",
            "tariffs",
            "Tariff's",
            "port",
            "ports",
            "Astana",
            "corridor",
            "corridors",
            "corredores",
            "koridorlar",
            "коридор",
            "коридора",
            "коридоров",
            "ممر",
            "ممرات",
            "الممر",
            "l'accord",
            "accords",
            "d’Azerbaïdjan",
            "\"quoted\"",
            "Гуманитарный",
            "a-b",
            "été",
            "e\u0301te\u0301",
            "U.N.",
            "3.5",
            "1,000",
            "100%",
            "走廊",
            "🚂",
            "ß",
            "ﷺ",
            "naïve",
            "OR",
            "AND",
            "NOT",
            "-",
            "x",
            "'",
            "\\",
            "Türkiye'nin",
            "countries",
            "country",
            "economies",
            "économie",
            "Economía",
            "a\u0000b",
            "\ud83d",
            "हिन्दी",
            "ไทย",
            "ΟΔΟΣ");

    private RandomWords() {}
}
