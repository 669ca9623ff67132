(function () {
    // JSON has no binary data: an ArrayBuffer goes as a data URI of a type of its own; and no objects with methods: they go as
    // their numbers. What only looks like either goes with one more mark. ES5 only.
    var NAME = 'vnd.feishu.', MARK = 'data:application/' + NAME, PREFIX = MARK + 'arraybuffer;base64,', TEXT = MARK + 'text,';
    var DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', values = {};

    DIGITS.split('').forEach(function (digit, value) { values[digit] = value; });

    function encode(bytes) {
        var text = '', i, bits;
        for (i = 0; i < bytes.length; i += 3) {
            bits = bytes[i] << 16 | (bytes[i + 1] || 0) << 8 | (bytes[i + 2] || 0);
            text += DIGITS.charAt(bits >> 18) + DIGITS.charAt(bits >> 12 & 63)
                + (i + 1 < bytes.length ? DIGITS.charAt(bits >> 6 & 63) : '=')
                + (i + 2 < bytes.length ? DIGITS.charAt(bits & 63) : '=');
        }
        return text;
    }

    /* Nothing where the text is no Base64. */
    function decode(text) {
        var padding = (/={0,2}$/).exec(text.slice(-2))[0].length, end = text.length - padding;
        var bytes, i, value, bits = 0, count = 0, at = 0;
        if (text.length % 4 !== 0) {
            return undefined;
        }
        bytes = new Uint8Array(text.length / 4 * 3 - padding);
        for (i = 0; i < end; i++) {
            value = values[text.charAt(i)];
            if (value === undefined) {
                return undefined;
            }
            bits = (bits << 6 | value) & 65535;
            count += 6;
            if (count >= 8) {
                count -= 8;
                bytes[at++] = bits >> count & 255;
            }
        }
        return bytes;
    }

    /* A reference to an object with methods. */
    function Reference(number) {
        this['@object'] = number;
    }

    function renamed(member, pattern, by) {
        var copy = {};
        Object.keys(member).forEach(function (name) { copy[name.replace(pattern, by)] = member[name]; });
        return copy;
    }

    function hasMark(member) {
        return member && typeof member === 'object' && !Array.isArray(member)
            && Object.keys(member).some(function (name) { return (/^@+object$/).test(name); });
    }

    function mark(key, member) {
        if (typeof member === 'string') {
            return member.lastIndexOf(MARK, 0) === 0 ? TEXT + member : member;
        } else if (hasMark(member)) {
            return member instanceof Reference ? member : renamed(member, /^(?=@+object$)/, '@');
        }
        var kind = Object.prototype.toString.call(member);
        if (kind === '[object ArrayBuffer]') {
            return PREFIX + encode(new Uint8Array(member));
        }
        return (/^\[object (?:\w+Array|DataView)\]$/).test(kind) && member.buffer
            ? PREFIX + encode(new Uint8Array(member.buffer, member.byteOffset, member.byteLength)) : member;
    }

    function restore(key, member) {
        if (typeof member === 'string' && member.lastIndexOf(TEXT, 0) === 0) {
            return member.slice(TEXT.length);
        } else if (hasMark(member)) {
            return renamed(member, /^@(?=@+object$)/, '');
        }
        var bytes = typeof member === 'string' && member.lastIndexOf(PREFIX, 0) === 0
            ? decode(member.slice(PREFIX.length)) : undefined;
        return bytes ? bytes.buffer : member;
    }

    function isReference(member) {
        return member && typeof member === 'object' && typeof member['@object'] === 'number'
            && Object.keys(member).length === 1;
    }

    /* An object that has a number goes as that, where a function says so. */
    function stringify(value, numberOf) {
        return JSON.stringify(value, !numberOf ? mark : function (key, member) {
            var number = numberOf(member);
            return number ? new Reference(number) : mark(key, member);
        });
    }

    /* An object's number is looked up by a function, where there is one. */
    function parse(text, find) {
        if (text.indexOf(NAME) < 0 && text.indexOf('@object"') < 0) {
            return JSON.parse(text);
        }
        return JSON.parse(text, function (key, member) {
            return find && isReference(member) ? find(member['@object']) : restore(key, member);
        });
    }

    return {
        reference: function (number) { return new Reference(number); },
        stringify: stringify,
        parse: parse
    };
})()
